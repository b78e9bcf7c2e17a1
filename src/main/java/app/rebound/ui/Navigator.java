package app.rebound.ui;

/// Takes the person to a place; what is being typed is saved first.
@FunctionalInterface
public interface Navigator {
    void go(Place place);
}
