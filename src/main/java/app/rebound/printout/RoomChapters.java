package app.rebound.printout;

import java.util.List;
import java.util.stream.IntStream;

/// Chapters to be written by hand: questions that are likely to be asked, and room for notes.
final class RoomChapters {
    private static final int QUESTIONS = 5;
    private static final int LINES_OF_ANSWER = 4;
    private static final int LINES_OF_NOTES = 16;

    private final ChapterWords words;

    RoomChapters(ChapterWords words) {
        this.words = words;
    }

    ChapterSource notes() {
        return new Room(List.of(new Part.Section(
                "notes", words.get("printout.notes.room"), "", List.of(new Block.Lines(LINES_OF_NOTES)))));
    }

    ChapterSource toAnswer() {
        return new Room(IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(number -> new Part.Section(
                        "to-answer-" + number,
                        words.get("printout.to-answer." + number),
                        "",
                        List.of(new Block.Lines(LINES_OF_ANSWER))))
                .toList());
    }

    private record Room(List<Part.Section> sections) implements ChapterSource {
        @Override
        public boolean isWithoutThings() {
            return true;
        }

        @Override
        public List<Named> things(Material material) {
            return List.of();
        }

        @Override
        public Part part(Wanted wanted, Material chosen) {
            return wanted.chapter(sections);
        }
    }
}
