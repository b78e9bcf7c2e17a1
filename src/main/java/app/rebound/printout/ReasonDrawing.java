package app.rebound.printout;

import app.rebound.printout.ReasonFigure.Card;
import app.rebound.printout.ReasonFigure.Link;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;

/// One figure of reasons, drawn: each to the right of what it explains.
record ReasonDrawing(ReasonFigure figure, String alternative) implements Drawing {
    private static final float[] WHOLE = {};
    private static final float[] DASH = {3, 2};

    @Override
    public int width() {
        return figure.width();
    }

    @Override
    public int height() {
        return figure.height();
    }

    @Override
    public void on(Pen pen) {
        figure.links().forEach(link -> draw(pen, link));
        figure.cards().forEach(card -> draw(pen, card));
    }

    private static void draw(Pen pen, Link link) {
        double from = link.from().x() + link.from().width();
        double to = link.to().x();
        double bend = to - (link.isSecond() ? 7 : 12);
        double y = link.to().middle() + (link.isSecond() ? 4 : 0);
        Shape path = Pen.open(from, link.from().middle(), bend, link.from().middle(), bend, y, to, y);
        pen.dashes(Pen.MUTED, 0.8f, link.isSecond() ? DASH : WHOLE, path);
    }

    private static void draw(Pen pen, Card card) {
        Shape box = new RoundRectangle2D.Double(card.x(), card.y(), card.width(), card.height(), 6, 6);
        pen.fill(Pen.WHITE, box);
        pen.draw(Pen.TEAL, 0.9f, box);
        double x = card.x() + ReasonFigure.PAD;
        double y = card.y() + ReasonFigure.PAD + ReasonFigure.LINE - 3.5;
        for (String line : card.lines()) {
            pen.text(Pen.INK, ReasonFigure.TITLE, line, x, y);
            y += ReasonFigure.LINE;
        }
        if (!card.note().isEmpty()) {
            pen.text(Pen.MUTED, ReasonFigure.NOTE, card.note(), x, y - 0.5);
        }
        if (card.goesOn()) {
            double right = card.x() + card.width();
            for (int i = 0; i < 3; i++) {
                pen.fill(Pen.MUTED, Pen.circle(right + 3 + 3.5 * i, card.middle(), 0.9));
            }
        }
    }
}
