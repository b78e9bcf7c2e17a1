package app.rebound.help;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The list of lines as one country has it.
final class HelpLinesModel {
    private final HelpLines lines;
    private final boolean isOld;
    private final ReadOnlyStringWrapper country;
    private final BooleanProperty unwritable = new SimpleBooleanProperty();

    /// @param country whose lines are shown first; one that the list does not have counts as another
    HelpLinesModel(HelpLines lines, String country, LocalDate today) {
        this.lines = lines;
        this.isOld = lines.isOld(today);
        this.country = new ReadOnlyStringWrapper(lines.country(country));
    }

    /// The country that is shown, as ISO 3166-1 alpha-2; empty for one that the list does not have.
    ReadOnlyStringProperty countryProperty() {
        return country.getReadOnlyProperty();
    }

    void choose(String chosen) {
        country.set(lines.country(chosen));
    }

    /// The countries that the list has anything for.
    List<String> countries() {
        return lines.countries();
    }

    /// What the shown country has of a kind; directories hold everywhere.
    List<HelpLine> of(HelpLine.Kind... kinds) {
        List<HelpLine.Kind> wanted = List.of(kinds);
        return lines.of(country.get()).stream()
                .filter(line -> wanted.contains(line.kind()))
                .toList();
    }

    /// Everything that the shown country has, the emergency number first.
    List<HelpLine> all() {
        return lines.of(country.get());
    }

    LocalDate madeOn() {
        return lines.madeOn();
    }

    /// Whether a person has checked every entry.
    boolean isChecked() {
        return lines.isChecked();
    }

    /// Whether the list is twelve months old, or older.
    boolean isOld() {
        return isOld;
    }

    /// Whether the choice of a country could not be written.
    BooleanProperty unwritableProperty() {
        return unwritable;
    }
}
