package app.rebound.interchange.journal;

import app.rebound.interchange.JournalEntry;

/// Takes jrnl's stars and tags out of a title and a body.
final class JrnlEntry {
    private JrnlEntry() {}

    static JournalEntry.Draft of(String title, String body) {
        String plain = title.strip();
        boolean isStarred = plain.startsWith("* ") || plain.endsWith(" *") || plain.equals("*");
        String words = isStarred ? plain.replaceAll("^\\*\\s*|\\s*\\*$", "") : plain;
        var draft = new JournalEntry.Draft().title(words).text(body).starred(isStarred);
        Tags.at(plain + "\n" + body).forEach(draft::tag);
        Tags.hash(plain + "\n" + body).forEach(draft::tag);
        return draft;
    }
}
