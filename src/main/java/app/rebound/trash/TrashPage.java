package app.rebound.trash;

import java.util.List;

/// Some of what is in the trash, newest deletion first.
///
/// @param count how many things are in the trash in all
public record TrashPage(List<Trashed> items, int count) {
    public TrashPage {
        items = List.copyOf(items);
    }
}
