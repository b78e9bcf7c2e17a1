package app.rebound.composer;

import app.rebound.id.Ref;
import app.rebound.printout.PageStyle;
import app.rebound.printout.Paper;
import app.rebound.printout.PrintoutChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A choice with some things changed.
final class ChoiceEdit {
    private final PrintoutChoice before;
    private List<String> parts;
    private Set<Ref> leftOut;
    private Set<Ref> agreed;
    private PrintoutChoice.@Nullable Span span;
    private boolean hasPseudonyms;
    private Map<String, String> decided;
    private boolean hasCommentFields;
    private PageStyle page;
    private Locale language;

    ChoiceEdit(PrintoutChoice before) {
        this.before = before;
        parts = before.parts();
        leftOut = before.leftOut();
        agreed = before.agreed();
        span = before.span();
        hasPseudonyms = before.hasPseudonyms();
        decided = before.decided();
        hasCommentFields = before.hasCommentFields();
        page = before.page();
        language = before.language();
    }

    PrintoutChoice done() {
        return new PrintoutChoice(
                before.kind(),
                before.setback(),
                before.reader(),
                parts,
                leftOut,
                agreed,
                span,
                hasPseudonyms,
                decided,
                hasCommentFields,
                page,
                language);
    }

    /// Takes a part in, after the others, or out.
    ChoiceEdit part(String id, boolean isIn) {
        List<String> changed = new ArrayList<>(parts);
        changed.remove(id);
        if (isIn) {
            changed.add(id);
        }
        parts = changed;
        return this;
    }

    /// Puts a part that is in so many places further down; a negative number is up. The ends hold it.
    ChoiceEdit move(String id, int by) {
        List<String> changed = new ArrayList<>(parts);
        int at = changed.indexOf(id);
        if (at >= 0) {
            changed.remove(at);
            changed.add(Math.clamp((long) at + by, 0, changed.size()), id);
        }
        parts = changed;
        return this;
    }

    /// Leaves one thing out of its parts, or not any more.
    ChoiceEdit leaveOut(Ref thing, boolean isOut) {
        leftOut = with(leftOut, thing, isOut);
        return this;
    }

    /// Takes one thing in that does not come in by itself, or not any more.
    ChoiceEdit agree(Ref thing, boolean isIn) {
        agreed = with(agreed, thing, isIn);
        return this;
    }

    ChoiceEdit span(PrintoutChoice.@Nullable Span other) {
        span = other;
        return this;
    }

    ChoiceEdit pseudonyms(boolean isOn) {
        hasPseudonyms = isOn;
        return this;
    }

    /// Says what stands in place of words that look like a name; the same words where they stay. What was decided on
    /// words that are not in this document is kept.
    ChoiceEdit decide(Map<String, String> more) {
        decided = new HashMap<>(decided);
        decided.putAll(more);
        return this;
    }

    ChoiceEdit comments(boolean isOn) {
        hasCommentFields = isOn;
        return this;
    }

    ChoiceEdit paper(Paper paper) {
        page = new PageStyle(paper, page.isAcross(), page.type());
        return this;
    }

    ChoiceEdit across(boolean isAcross) {
        page = new PageStyle(page.paper(), isAcross, page.type());
        return this;
    }

    ChoiceEdit type(PageStyle.TypeSize size) {
        page = new PageStyle(page.paper(), page.isAcross(), size);
        return this;
    }

    ChoiceEdit language(Locale other) {
        language = other;
        return this;
    }

    private static Set<Ref> with(Set<Ref> things, Ref thing, boolean isIn) {
        Set<Ref> changed = new HashSet<>(things);
        if (isIn) {
            changed.add(thing);
        } else {
            changed.remove(thing);
        }
        return changed;
    }
}
