package app.rebound.timeline;

import app.rebound.text.Languages;
import app.rebound.text.Messages;
import app.rebound.time.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names by which marks are typed, in all languages; the beginning of a name is enough.
final class MarkNames {
    private record Name(String plain, Mark mark) {}

    private final List<Name> own;
    private final List<Name> others;

    /// @param messages those of the interface, whose names come first where languages clash
    MarkNames(Messages messages) {
        own = names(messages);
        others = new ArrayList<>();
        for (Locale language : Languages.available()) {
            if (!language.getLanguage().equals(messages.locale().getLanguage())) {
                others.addAll(names(Messages.of(language)));
            }
        }
    }

    private static List<Name> names(Messages messages) {
        List<Name> names = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            Arrays.stream(messages.get("timeline.mark." + mark.id() + ".typed").split(" ", -1))
                    .map(name -> new Name(Folding.plain(name), mark))
                    .forEach(names::add);
        }
        return names;
    }

    /// The marks that `typed` can mean; none when it is no mark's name.
    Set<Mark> of(String typed) {
        String plain = Folding.plain(typed);
        Set<Mark> found = of(plain, own);
        return found.isEmpty() ? of(plain, others) : found;
    }

    private static Set<Mark> of(String plain, List<Name> names) {
        Set<Mark> whole = EnumSet.noneOf(Mark.class);
        Set<Mark> begun = EnumSet.noneOf(Mark.class);
        for (Name name : names) {
            if (name.plain().equals(plain)) {
                whole.add(name.mark());
            } else if (name.plain().startsWith(plain)) {
                begun.add(name.mark());
            }
        }
        return whole.isEmpty() ? begun : whole;
    }
}
