package app.rebound.journal;

import app.rebound.id.Ref;

/// Something that a text can link to.
///
/// @param name as it is called by now, not blank
public record LinkTarget(Ref ref, String name) {
    /// What stands between the brackets for it.
    String label() {
        return TextLinks.label(name);
    }
}
