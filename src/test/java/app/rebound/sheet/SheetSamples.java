package app.rebound.sheet;

import app.rebound.axis.Placed;
import app.rebound.link.Word;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.AxisReason;
import app.rebound.timeline.Basis;
import app.rebound.timeline.Mark;
import app.rebound.timeline.SheetContent;
import app.rebound.timeline.SheetEvent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Made-up timelines, the same for the same seed.
final class SheetSamples {
    static final LocalDate MADE = LocalDate.of(2026, 3, 14);

    private static final List<String> ENGLISH = List.of(
            "Signed with the port authority",
            "Scope doubled in one meeting",
            "The team asked for two more weeks and was not heard",
            "No answer to three mails",
            "Review",
            "Nadia left the project; nobody said why, and I did not ask her until much later in the year",
            "First good demo",
            "Contract ended by letter",
            "“It is fine”, I said & <meant> it");
    private static final List<String> FRENCH = List.of(
            "Signature avec l’autorité portuaire",
            "Périmètre doublé en une réunion",
            "L’équipe a demandé deux semaines de plus et n’a pas été entendue",
            "Trois courriels sans réponse",
            "Bilan",
            "Nadia a quitté le projet ; personne n’a dit pourquoi, et je ne le lui ai demandé que bien plus tard",
            "Première démonstration réussie",
            "Contrat rompu par lettre");
    private static final List<String> LANES_ENGLISH = List.of("Money", "People", "Product", "No theme");
    private static final List<String> LANES_FRENCH = List.of("Argent", "Équipe", "Produit", "Sans thème");

    private final Random random;
    private final Locale language;
    private final DateWords dates;

    SheetSamples(long seed, Locale language) {
        random = new Random(seed);
        this.language = language;
        dates = new DateWords(Messages.of(language));
    }

    SheetContent content(int count, int days, boolean isRich) {
        List<SheetEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(event(i, days));
        }
        List<AxisReason> reasons = new ArrayList<>();
        boolean isFrench = language.equals(Locale.FRENCH);
        for (int i = 0; isRich && i < Math.min(count, 4); i++) {
            List<AxisReason.Tie> ties = List.of(
                    new AxisReason.Tie(
                            i == 1 ? Word.HID : Word.MADE_LIKELY, events.get(i).id()),
                    new AxisReason.Tie(Word.ALLOWED, events.get(count - 1 - i).id()));
            reasons.add(new AxisReason(
                    new UUID(7, i),
                    isFrench ? "J’ai pris le silence pour un accord" : "I took silence for consent",
                    ties));
        }
        return new SheetContent(
                isFrench ? "Le lancement du port" : "The Harbour launch",
                MADE,
                isFrench ? LANES_FRENCH : LANES_ENGLISH,
                events,
                reasons,
                isRich);
    }

    /// All of them at one minute of one lane.
    SheetContent heap(int count) {
        List<SheetEvent> events = new ArrayList<>();
        FuzzyDate minute = FuzzyDate.ofMinute(LocalDateTime.of(2024, 3, 3, 9, 30));
        for (int i = 0; i < count; i++) {
            events.add(new SheetEvent(
                    new UUID(1, i), "Mail " + i, dates.of(minute), Mark.NONE, null, null, List.of(), 0, minute, null));
        }
        return new SheetContent("A heap", MADE, List.of(""), events, List.of(), false);
    }

    private SheetEvent event(int i, int days) {
        List<String> titles = language.equals(Locale.FRENCH) ? FRENCH : ENGLISH;
        int kind = random.nextInt(24);
        FuzzyDate date = kind < 2 ? null : date(days);
        Placed placed = kind == 0 ? placed(days) : null;
        return new SheetEvent(
                new UUID(random.nextLong(), i),
                titles.get(random.nextInt(titles.size())) + (i < 100 ? "" : " " + i),
                date == null ? "after “Review”" : dates.of(date),
                random.nextInt(3) == 0 ? List.of(Mark.values()).get(random.nextInt(5)) : Mark.NONE,
                random.nextInt(3) == 0 ? random.nextInt(11) - 5 : null,
                random.nextInt(3) == 0 ? List.of(Basis.values()).get(random.nextInt(3)) : null,
                random.nextInt(4) == 0 ? List.of("Nadia Lindqvist") : List.of(),
                random.nextInt(LANES_ENGLISH.size()),
                date,
                placed);
    }

    private LocalDate day(int days) {
        return LocalDate.of(2022, 1, 1).plusDays(random.nextInt(days));
    }

    private Placed placed(int days) {
        LocalDateTime from = day(days).atStartOfDay();
        return new Placed(from, random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(90)));
    }

    private @Nullable FuzzyDate date(int days) {
        LocalDate day = day(days);
        return switch (random.nextInt(12)) {
            case 0 -> FuzzyDate.ofMonth(YearMonth.from(day));
            case 1 -> FuzzyDate.since(FuzzyDate.ofDay(day));
            case 2 -> FuzzyDate.until(FuzzyDate.ofMonth(YearMonth.from(day)));
            case 3 -> FuzzyDate.between(FuzzyDate.ofDay(day), FuzzyDate.ofDay(day.plusDays(random.nextInt(200))));
            case 4 -> FuzzyDate.ofMinute(day.atTime(random.nextInt(24), random.nextInt(60)));
            case 5 -> FuzzyDate.parse(day + "~").orElseThrow();
            default -> FuzzyDate.ofDay(day);
        };
    }
}
