package app.rebound.people;

import app.rebound.card.Values;
import app.rebound.text.Messages;

/// First drafts of messages, made from what the person typed; a start to be edited, never sent by the program.
final class MessageDrafts {
    private final Messages messages;

    MessageDrafts(Messages messages) {
        this.messages = messages;
    }

    /// The draft for the purpose that `outreach` says; empty while it says none. What is not typed yet stands in
    /// brackets.
    String of(Values outreach) {
        String purpose = outreach.choice(Outreach.PURPOSE);
        if (purpose.isEmpty()) {
            return "";
        }
        return messages.get(
                "people.draft." + purpose,
                orBracket(outreach.text(Outreach.WHO), "people.draft.blank.who"),
                orBracket(outreach.text(Outreach.TITLE), "people.draft.blank.what"));
    }

    private String orBracket(String typed, String key) {
        return typed.isBlank() ? "[" + messages.get(key) + "]" : typed.strip();
    }
}
