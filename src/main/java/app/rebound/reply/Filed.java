package app.rebound.reply;

/// How much of a reply was taken in.
///
/// @param added comments that are new
/// @param changed comments that replaced earlier words
public record Filed(int added, int changed) {
    public int all() {
        return added + changed;
    }
}
