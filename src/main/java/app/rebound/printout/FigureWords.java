package app.rebound.printout;

import app.rebound.text.Messages;

/// What is said about drawings and in the tables below them.
///
/// `reasons` ({0} how many) and `curves` ({0} names, {1} first day, {2} last day) are patterns of
/// `java.text.MessageFormat`.
record FigureWords(String reasons, String curves, String reason, String note, String ledTo, String day) {
    static FigureWords of(Messages messages) {
        return new FigureWords(
                messages.get("printout.pdf.figure.reasons"),
                messages.get("printout.pdf.figure.curves"),
                messages.get("printout.pdf.figure.reason"),
                messages.get("printout.pdf.figure.note"),
                messages.get("printout.pdf.figure.led-to"),
                messages.get("printout.pdf.figure.day"));
    }
}
