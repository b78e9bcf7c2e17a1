package app.rebound.printout;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.setback.Setback;
import app.rebound.time.DateStatement;
import app.rebound.wizard.Answer;
import app.rebound.wizard.Exercise;
import java.util.ArrayList;
import java.util.List;

/// The setbacks of a year, each with what was taken from it in one sentence.
final class SetbacksChapter implements ChapterSource {
    private final ChapterWords words;

    SetbacksChapter(ChapterWords words) {
        this.words = words;
    }

    @Override
    public List<Named> things(Material material) {
        List<Named> things = new ArrayList<>();
        for (Setback setback : material.setbacks()) {
            things.add(new Named(new Ref(Noun.SETBACK, setback.id()), ChapterWords.brief(setback.title())));
            takeaways(setback, material).forEach(answer -> things.add(words.named(answer)));
        }
        return things;
    }

    @Override
    public Part part(Wanted wanted, Material chosen) {
        return wanted.chapter(chosen.setbacks().stream()
                .filter(setback -> DaysOf.isWithin(wanted.choice().span(), setback))
                .map(setback -> section(setback, chosen))
                .toList());
    }

    private Part.Section section(Setback setback, Material chosen) {
        List<Block> said = new ArrayList<>();
        takeaways(setback, chosen)
                .forEach(answer -> said.add(
                        new Block.Prose(answer.parts().getFirst().text().strip())));
        said.add(new Block.Bullets(List.of(about(setback))));
        return new Part.Section(ChapterWords.key(new Ref(Noun.SETBACK, setback.id())), setback.title(), "", said);
    }

    private String about(Setback setback) {
        String kind = words.get(setback.kind().nameKey());
        DateStatement happened = setback.happened();
        return happened == null ? kind : kind + " · " + words.dates().of(happened.date());
    }

    private List<Answer> takeaways(Setback setback, Material material) {
        return material.answers().stream()
                .filter(answer -> answer.setbackId().equals(setback.id()) && answer.isWritten())
                .filter(answer -> words.program()
                        .exercise(answer.exercise())
                        .map(Exercise::isTakeaway)
                        .orElse(false))
                .toList();
    }
}
