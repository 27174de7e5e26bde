/// What the pipeline asks of an `assure-recogniser` process: what one file is.
///
/// The two messages that `assure-reader` answered with follow it as they are; the answer is a `RecognisedDocument` as JSON.
package struct RecogniseRequest: Hashable, Sendable, Codable {
  /// The file that was read.
  package let file: InputFile
  /// Whether confidences are calibrated, or the field readers' own scores.
  package let isCalibrated: Bool

  package init(file: InputFile, isCalibrated: Bool) {
    self.file = file
    self.isCalibrated = isCalibrated
  }
}
