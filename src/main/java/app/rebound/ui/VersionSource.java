package app.rebound.ui;

import java.util.List;

/// Where a [VersionsController] finds the earlier versions of one thing, and how it takes one back.
///
/// @param <V> a version as the thing's own service knows it
public interface VersionSource<V> {
    /// Some earlier versions, newest first; runs where reading is allowed.
    ///
    /// @param skip how many of the newest to leave out
    List<V> read(int skip, int most);

    /// What is shown of a version; runs on the drawing thread.
    EarlierVersion<V> shown(V version);

    /// What stands there now, in the same words as a version; runs on the drawing thread.
    String now();

    /// Makes a version what stands there, keeps what stood there as a version, and then runs `then`.
    void takeBack(V version, Runnable then);
}
