package app.rebound.timeline;

/// One lane of the axis.
///
/// @param key what tells it apart from the others of its kind, empty for what belongs to none
/// @param name as it is shown
/// @param isCollapsed whether only counts are shown
record Lane(String key, String name, boolean isCollapsed) {
    /// The key of the lane for what belongs to none.
    static final String NONE = "";
}
