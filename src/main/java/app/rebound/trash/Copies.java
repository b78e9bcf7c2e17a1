package app.rebound.trash;

import app.rebound.id.Ref;
import java.util.Collection;
import java.util.List;

/// The backups of the workbook, as far as deleting for good has to know them.
public interface Copies {
    /// Those that still hold words of one of `refs`, newest first.
    List<Copy> holding(Collection<Ref> refs);

    /// Removes backups with all that they hold.
    void remove(List<Copy> copies);

    /// A workbook without backups.
    static Copies none() {
        return new Copies() {
            @Override
            public List<Copy> holding(Collection<Ref> refs) {
                return List.of();
            }

            @Override
            public void remove(List<Copy> copies) {
                if (!copies.isEmpty()) {
                    throw new IllegalArgumentException("there are no copies");
                }
            }
        };
    }
}
