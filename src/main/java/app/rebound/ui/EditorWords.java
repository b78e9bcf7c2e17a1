package app.rebound.ui;

import app.rebound.text.Messages;

/// What an editor says besides its text, to everybody or to a screen reader.
final class EditorWords implements EditorSpelling.Voice {
    private final Messages messages;
    private final SurfaceSlot slot;
    private final EditorNotice notice;

    EditorWords(Messages messages, SurfaceSlot slot, EditorNotice notice) {
        this.messages = messages;
        this.slot = slot;
        this.notice = notice;
    }

    @Override
    public void help(String words) {
        slot.setHelp(words.isEmpty() && notice.isVisible() ? notice.getText() : words);
    }

    @Override
    public void notice(String words) {
        notice.show(words);
        slot.setHelp(words);
    }

    /// Says why nothing was put in, that nothing was lost, and what can be done instead.
    void tooMuch(TextLimit.Passed passed, int length) {
        notice(
                passed == TextLimit.Passed.TEXT
                        ? messages.get("editor.too-much.text", length, TextLimit.TEXT)
                        : messages.get("editor.too-much.paragraph", TextLimit.PARAGRAPH, TextLimit.PAIRS));
    }

    /// Says that a long text is not seen whole yet, and that it is there; or takes that back.
    void coming(boolean isStill) {
        if (isStill) {
            notice(messages.get("editor.coming"));
        } else if (notice.getText().equals(messages.get("editor.coming"))) {
            notice.hide();
        }
    }
}
