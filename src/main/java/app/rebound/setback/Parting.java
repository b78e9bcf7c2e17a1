package app.rebound.setback;

/// What a person says when they close a setback.
///
/// @param taken what they take with them; may be empty
/// @param leftHere what they leave behind; may be empty
public record Parting(String taken, String leftHere) {
    public static final Parting NONE = new Parting("", "");

    public boolean isBlank() {
        return taken.isBlank() && leftHere.isBlank();
    }
}
