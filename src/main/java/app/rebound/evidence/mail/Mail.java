package app.rebound.evidence.mail;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.FoundPerson;
import app.rebound.evidence.Limits;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Texts;
import app.rebound.evidence.Where;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is taken from one mail.
///
/// @param id its Message-ID; empty where it has none
/// @param thread the id of the mail that it all began with; empty where it stands alone
/// @param date the words of its date
/// @param attachments their names
/// @param head its first lines as they stood there
/// @param extras other headers worth keeping
record Mail(
        String id,
        String thread,
        String subject,
        List<FoundPerson> people,
        @Nullable FoundDate when,
        String date,
        String text,
        List<String> attachments,
        String head,
        Map<String, String> extras) {

    /// @throws RefusedException when it has no date
    Found found(SourceKind kind, String source, Where where, Limits limits) {
        if (when == null) {
            throw new RefusedException(date.isBlank() ? Reason.NO_DATE : Reason.NOT_A_DATE);
        }
        String sender = people.isEmpty() ? "" : people.getFirst().address();
        String key = id.isEmpty() ? Texts.key(date, sender, subject) : id;
        var draft = new Found.Draft(kind, key)
                .title(subject)
                .text(text)
                .when(when)
                .group(thread.isEmpty() ? key : thread)
                .original(head, date);
        people.forEach(person -> draft.person(person.name(), person.address()));
        attachments.forEach(name -> draft.extra("attachment", name));
        extras.forEach(draft::extra);
        return draft.found(source, where, limits);
    }
}
