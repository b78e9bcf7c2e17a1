package app.rebound.protect;

/// Nothing, for the moment that reading takes.
final class LoadingPane extends StepPane {}
