package app.rebound.timeline;

import app.rebound.people.Person;
import java.util.List;

/// Makes the file of a timeline; the timeline itself knows no file format.
@FunctionalInterface
public interface SheetMaker {
    /// The whole file, made in memory, away from the drawing thread.
    ///
    /// @param people everybody, for the names that they have in printouts
    byte[] make(SheetContent content, SheetChoice choice, List<Person> people);
}
