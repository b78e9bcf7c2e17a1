package app.rebound;

/// Starts Rebound: with a window, or as the command that the arguments name.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
