package app.rebound.composer;

import app.rebound.printout.Progress;

/// One document on its way: heard on the thread that makes it, looked at and stopped from the one that draws.
final class Making implements Progress {
    private volatile double share;
    private volatile boolean isStopped;

    @Override
    public void at(double reached) {
        share = reached;
    }

    @Override
    public boolean isCancelled() {
        return isStopped;
    }

    void stop() {
        isStopped = true;
    }

    /// From 0 to 1.
    double share() {
        return share;
    }
}
