package app.rebound.today;

import app.rebound.time.DateStatement;
import org.jspecify.annotations.Nullable;

/// An event as Today names it.
record Happened(String title, @Nullable DateStatement when) {}
