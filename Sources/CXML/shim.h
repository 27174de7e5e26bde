// libxml2's headers bring in those of the system's ICU when it was built with it. Foundation carries an ICU of
// another version, and one module cannot see both. Only the tail of a struct that we never make depends on it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
