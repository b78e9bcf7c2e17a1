package app.rebound.link;

/// What a link says: `from` *belongs to* `to`, `from` *involves* `to`, and so on.
public enum Word {
    BELONGS_TO,
    INVOLVES,
    RESTS_ON,
    MADE_LIKELY,
    ALLOWED,
    HID,
    PROTECTED,
    FOLLOWS_FROM,
    /// From a reason to a deeper one.
    BECAUSE,
    MENTIONS,
    /// From an event to one that it comes after.
    AFTER,
    /// From an event to one that it comes before.
    BEFORE
}
