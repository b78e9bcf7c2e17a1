package app.rebound.evidence.git;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Limits;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Texts;
import app.rebound.evidence.Where;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One commit, from wherever it was read.
///
/// @param id its hash, whole or short
/// @param message the subject and what follows it
/// @param original the words of the date as they stood there
record Commit(String id, String author, String address, FoundDate when, String original, String message) {
    private static final int SHORT = 8;

    /// Whether one of these addresses or names, in small letters, is the author's.
    boolean isOf(Set<String> own) {
        return own.contains(author.toLowerCase(java.util.Locale.ROOT).strip())
                || own.contains(address.toLowerCase(java.util.Locale.ROOT).strip());
    }

    /// The person's day it was written on; null where its date says none.
    @Nullable
    LocalDate day() {
        LocalDateTime start = when.date().earliest();
        return start == null ? null : start.toLocalDate();
    }

    String subject() {
        return Texts.firstLine(message);
    }

    Found found(SourceKind kind, String source, Where where, Limits limits) {
        String body = message.strip();
        int line = body.indexOf('\n');
        return new Found.Draft(kind, id)
                .title(subject().isBlank() ? id.substring(0, Math.min(SHORT, id.length())) : subject())
                .text(line < 0 ? "" : body.substring(line))
                .when(when)
                .person(author, address)
                .group(day() == null ? null : day().toString())
                .original(message, original)
                .extra("commit", id)
                .found(source, where, limits);
    }
}
