package app.rebound.evidence;

/// Somebody named in a record; one of the two may be empty, never both.
///
/// @param name as it stands there
/// @param address of mail, in small letters
public record FoundPerson(String name, String address) {
    public FoundPerson {
        name = name.strip();
        address = address.strip().toLowerCase(java.util.Locale.ROOT);
        if (name.isEmpty() && address.isEmpty()) {
            throw new IllegalArgumentException("a person has a name or an address");
        }
    }
}
