package app.rebound.composer;

import app.rebound.printout.MadeCopy;
import app.rebound.printout.Material;
import app.rebound.printout.PdfPages;
import app.rebound.printout.PlacedPart;
import app.rebound.printout.Printout;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutOffer;
import java.util.HashMap;
import java.util.Map;

/// A finished document with what it was made of.
final class Made {
    private final PrintoutChoice choice;
    private final Printout printout;
    private final PrintoutOffer offer;
    private final PdfPages pages;
    private final Map<String, Integer> firstPages = new HashMap<>();
    private final Material material;

    Made(
            PrintoutChoice choice,
            Material material,
            Printout printout,
            PrintoutOffer offer,
            MadeCopy copy,
            PdfPages pages) {
        this.choice = choice;
        this.printout = printout;
        this.offer = offer;
        this.pages = pages;
        this.material = material;
        for (PlacedPart part : copy.parts()) {
            firstPages.putIfAbsent(part.key(), part.start().page() + 1);
        }
    }

    PrintoutChoice choice() {
        return choice;
    }

    Printout printout() {
        return printout;
    }

    PrintoutOffer offer() {
        return offer;
    }

    /// For the one thread that computes.
    PdfPages pages() {
        return pages;
    }

    /// On which page, from 1, a part begins, by its id; parts that hold nothing are not in it.
    Map<String, Integer> firstPages() {
        return Map.copyOf(firstPages);
    }

    /// What it was made of.
    Material material() {
        return material;
    }
}
