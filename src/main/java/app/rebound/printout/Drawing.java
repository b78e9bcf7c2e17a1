package app.rebound.printout;

/// A figure of a document: its size in CSS pixels of ordinary type, and what it draws there.
interface Drawing {
    int width();

    int height();

    /// What it shows, in one or two sentences, for those who do not see it.
    String alternative();

    void on(Pen pen);
}
