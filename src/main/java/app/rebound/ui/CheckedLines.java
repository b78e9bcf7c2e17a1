package app.rebound.ui;

import java.util.BitSet;

/// Which paragraphs were looked at since they last changed; keeps up when paragraphs come and go.
final class CheckedLines {
    private BitSet checked = new BitSet();

    boolean has(int line) {
        return checked.get(line);
    }

    void add(int line) {
        checked.set(line);
    }

    void clear() {
        checked.clear();
    }

    /// From `line` on, an edit took `removed` line breaks away and put `inserted` there.
    void edit(int line, int removed, int inserted) {
        if (removed == inserted) {
            checked.clear(line, line + inserted + 1);
            return;
        }
        var moved = checked.get(0, line);
        int by = inserted - removed;
        for (int i = checked.nextSetBit(line + removed + 1); i >= 0; i = checked.nextSetBit(i + 1)) {
            moved.set(i + by);
        }
        checked = moved;
    }
}
