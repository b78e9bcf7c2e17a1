package app.rebound.printout;

import app.rebound.text.Messages;
import app.rebound.timeline.Mark;
import java.util.EnumMap;
import java.util.Map;

/// The words that a document brings itself, in its language.
///
/// `preparedFor` ({0} reader), `page` ({0} this page, {1} of how many), `figure` ({0} first day, {1} last day, {2} how
/// many events), `undated` ({0} how many) and `commentOn` ({0} the heading) are patterns of `java.text.MessageFormat`.
public record PrintoutWords(
        String preparedFor,
        String page,
        String contents,
        String takeaway,
        String nothing,
        String figure,
        String undated,
        String number,
        String when,
        String what,
        String kind,
        String people,
        String details,
        String lasting,
        String about,
        String comment,
        String commentOn,
        Map<Mark, String> marks) {
    public PrintoutWords {
        marks = Map.copyOf(marks);
    }

    /// Reads the words under `printout.pdf` in the language of `messages`.
    public static PrintoutWords of(Messages messages) {
        Map<Mark, String> marks = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            marks.put(mark, messages.get(mark.nameKey()).toLowerCase(messages.locale()));
        }
        return new PrintoutWords(
                messages.get("printout.pdf.prepared-for"),
                messages.get("printout.pdf.page"),
                messages.get("printout.pdf.contents"),
                messages.get("printout.pdf.takeaway"),
                messages.get("printout.pdf.nothing"),
                messages.get("printout.pdf.figure"),
                messages.get("printout.pdf.undated"),
                messages.get("printout.pdf.event.number"),
                messages.get("printout.pdf.event.when"),
                messages.get("printout.pdf.event.what"),
                messages.get("printout.pdf.event.kind"),
                messages.get("printout.pdf.event.people"),
                messages.get("printout.pdf.details"),
                messages.get("printout.pdf.lasting"),
                messages.get("printout.pdf.about"),
                messages.get("printout.pdf.comment"),
                messages.get("printout.pdf.comment-on"),
                marks);
    }

    /// The same with other words for a document in which there is nothing.
    PrintoutWords withNothing(String other) {
        return new PrintoutWords(
                preparedFor,
                page,
                contents,
                takeaway,
                other,
                figure,
                undated,
                number,
                when,
                what,
                kind,
                people,
                details,
                lasting,
                about,
                comment,
                commentOn,
                marks);
    }
}
