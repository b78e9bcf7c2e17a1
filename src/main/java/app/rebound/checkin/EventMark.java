package app.rebound.checkin;

import java.time.LocalDateTime;
import java.util.UUID;

/// An event beside the feelings of its time.
record EventMark(UUID event, String title, LocalDateTime at) {}
