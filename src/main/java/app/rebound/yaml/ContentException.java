package app.rebound.yaml;

import org.jspecify.annotations.Nullable;

/// A content file of the program itself is wrong; says in which place and field.
public final class ContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ContentException(String place, String problem) {
        this(place, problem, null);
    }

    ContentException(String place, String problem, @Nullable Throwable cause) {
        super(place + ": " + problem, cause);
    }
}
