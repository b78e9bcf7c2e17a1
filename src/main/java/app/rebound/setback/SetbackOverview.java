package app.rebound.setback;

/// A setback with how far the person is in it.
record SetbackOverview(Setback setback, SetbackProgress progress) {}
