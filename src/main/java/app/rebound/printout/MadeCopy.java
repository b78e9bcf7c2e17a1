package app.rebound.printout;

import java.util.List;

/// A file that is to leave the workbook, with what it is known by when it comes back.
public final class MadeCopy {
    private final byte[] pdf;
    private final String code;
    private final List<PlacedPart> parts;

    MadeCopy(byte[] pdf, String code, List<PlacedPart> parts) {
        this.pdf = pdf;
        this.code = code;
        this.parts = List.copyOf(parts);
    }

    /// The whole file, not a copy of it.
    public byte[] pdf() {
        return pdf;
    }

    /// What stands in the foot of its pages.
    public String code() {
        return code;
    }

    /// Every part in its order.
    public List<PlacedPart> parts() {
        return parts;
    }
}
