package app.rebound.order;

/// One "after …" or "before …", naming the words from `from` up to, but not including, `to`.
record Clause(Side side, int from, int to) {
    /// On which side of what is named the event stands.
    enum Side {
        AFTER,
        BEFORE,
        /// After, the named date itself included: the first end of "between".
        SINCE,
        /// Before, the named date itself included: the last end of "between".
        UNTIL;

        boolean isAfter() {
            return this == AFTER || this == SINCE;
        }
    }
}
