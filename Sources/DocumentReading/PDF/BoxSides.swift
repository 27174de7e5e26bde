import AssuranceModel

extension Box {
  /// Distance of the left side from the page's left edge, in points.
  var left: Double { x0 }
  /// Distance of the upper side from the page's upper edge, in points.
  var top: Double { y0 }
  /// Distance of the right side from the page's left edge, in points.
  var right: Double { x1 }
  /// Distance of the lower side from the page's upper edge, in points.
  var bottom: Double { y1 }
}
