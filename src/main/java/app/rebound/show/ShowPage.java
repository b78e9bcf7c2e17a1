package app.rebound.show;

import java.util.List;

/// One part of a printout as it is shown alone.
///
/// @param key what names it in every document, for what is said on it
/// @param chapter what it belongs to
/// @param prompt what it answers; may be empty
record ShowPage(String key, String chapter, String heading, String prompt, List<Passage> passages) {
    ShowPage {
        passages = List.copyOf(passages);
    }
}
