package app.rebound.printout;

import app.rebound.printout.Block.Bullets;
import app.rebound.printout.Block.Labelled;
import app.rebound.printout.Block.Letter;
import app.rebound.printout.Block.Prose;
import app.rebound.printout.Block.Rating;
import app.rebound.printout.Block.Ratings;
import app.rebound.printout.Part.Section;
import app.rebound.text.Messages;
import app.rebound.timeline.Mark;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Made-up printouts.
final class Samples {
    static final LocalDate MADE = LocalDate.of(2026, 3, 14);

    private static final String FRENCH = "Quand je relis le compte rendu, j’y trouve ma propre phrase, et à côté la"
            + " remarque que l’équipe n’avait pas été entendue. Ce que je savais alors suffisait pour s’arrêter une heure"
            + " et compter ; je ne l’ai pas fait.";

    private Samples() {}

    static Printout printout(Locale language, List<Part> parts) {
        boolean isFrench = language.getLanguage().equals("fr");
        return new Printout(
                language,
                isFrench ? "Le lancement du port" : "The Harbour launch",
                isFrench ? "Ce que j’en ai compris" : "What I have understood of it",
                isFrench ? "ma marraine de métier" : "my mentor",
                MADE,
                isFrench
                        ? "J’ai pris le silence pour un accord, et j’ai cessé de poser la question."
                        : "I took silence for consent, and I stopped asking the question.",
                isFrench
                        ? "Les passages privés n’y sont pas. Les noms sont remplacés. Merci de ne pas transmettre ce document."
                        : "Nothing marked private is in here. Names are replaced. Please do not pass this document on.",
                parts,
                PrintoutWords.of(Messages.of(language)),
                false);
    }

    static Printout sample(Locale language) {
        return printout(language, language.getLanguage().equals("fr") ? french() : english());
    }

    /// One answer of 4,000 words, among them a sentence in each script that has a font and one in a script that has
    /// none.
    static Printout longAnswer() {
        String scripts = "Ελληνικά, русский, Žluťoučký kůň 🙂\n\nשלום עולם (2024)\n\nمرحبا بالعالم\n\n"
                + "Հայերեն, ქართული\n\n東京\n\n- שלום\n- one\n\n";
        return printout(
                Locale.ENGLISH,
                List.of(new Part.Chapter(
                        "step-accept",
                        "Accept",
                        List.of(new Section(
                                "answer:7",
                                "מה קרה",
                                "",
                                List.of(new Prose(scripts + paragraphs(57)), new Bullets(List.of("שלום", "one"))))))));
    }

    /// A chapter with every kind of block.
    static Printout blocks(Locale language) {
        boolean isFrench = language.getLanguage().equals("fr");
        return printout(
                language,
                List.of(new Part.Chapter(
                        "reasons",
                        isFrench ? "Pourquoi c’est arrivé" : "Why it happened",
                        List.of(
                                new Section(
                                        "reasons:1", "Map", "", List.of(reasons(language, 9), reasons(language, 1))),
                                new Section(
                                        "feelings:1",
                                        isFrench ? "Ce que j’ai ressenti" : "How feelings changed",
                                        "",
                                        List.of(curves(language, 6, 24), curves(language, 1, 1))),
                                new Section(
                                        "table:1",
                                        isFrench ? "Tableau" : "Ledger",
                                        isFrench ? "Ce que cela a coûté." : "What it cost.",
                                        List.of(table(12), new Block.Lines(5), boxes(language)))))));
    }

    static Block.ReasonMap reasons(Locale language, int count) {
        Random random = new Random(3);
        List<String> titles = language.getLanguage().equals("fr")
                ? List.of(
                        "Le client est parti",
                        "Je n’ai jamais posé la question directement, ni en août ni après",
                        "Un périmètre sans personne pour le porter",
                        "J’ai pris le silence pour un accord")
                : List.of(
                        "The client left",
                        "I never asked directly, neither in August nor after the second mail",
                        "Scope without people",
                        "I took silence for consent");
        List<Block.MappedReason> reasons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Integer> because = new ArrayList<>();
            if (i > 0 && i % 29 != 0) {
                because.add(random.nextInt(Math.max(0, i - 6), i));
            }
            if (i > 4 && i % 5 == 0) {
                because.add(random.nextInt(i));
            }
            reasons.add(new Block.MappedReason(
                    titles.get(i % titles.size()),
                    i % 3 == 0 ? "own action" : i % 3 == 1 ? "did not know" : "",
                    because));
        }
        return new Block.ReasonMap(reasons);
    }

    static Block.Curves curves(Locale language, int series, int points) {
        Random random = new Random(5);
        List<String> names = language.getLanguage().equals("fr")
                ? List.of("honte", "colère", "soulagement", "peur", "calme", "confiance")
                : List.of("ashamed", "angry", "relieved", "afraid of telling them", "calm", "confidence");
        List<Block.Curve> curves = new ArrayList<>();
        for (int i = 0; i < series; i++) {
            LocalDate day = LocalDate.of(2024, 2, 3);
            double value = 8;
            List<Block.CurvePoint> line = new ArrayList<>();
            for (int j = 0; j < points; j++) {
                line.add(new Block.CurvePoint(day, value));
                day = day.plusDays(1 + 5 * j % 9);
                value = Math.clamp(value + random.nextInt(-3, 3), 0, 10);
            }
            curves.add(new Block.Curve(names.get(i % names.size()), line));
        }
        return new Block.Curves(curves);
    }

    static Block.Table table(int rows) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            cells.add(List.of("Item " + i, paragraphs(1).substring(0, 20 + 60 * (i % 3)), 100 * i + " €"));
        }
        return new Block.Table(List.of("What", "How it came", "Cost"), cells);
    }

    static Block.Boxes boxes(Locale language) {
        return language.getLanguage().equals("fr")
                ? new Block.Boxes(List.of("Appeler la cheffe de projet", "Demander par écrit avant d’accepter"))
                : new Block.Boxes(List.of("Call the client lead", "Ask in writing before agreeing"));
    }

    static Printout withComments(Printout p) {
        return new Printout(
                p.language(),
                p.title(),
                p.subtitle(),
                p.reader(),
                p.made(),
                p.takeaway(),
                p.privacyNote(),
                p.parts(),
                p.words(),
                true);
    }

    private static List<Part> english() {
        return List.of(
                new Part.Chapter(
                        "step-1",
                        "Accept",
                        List.of(
                                new Section(
                                        "answer:1",
                                        "What happened, in my words",
                                        "Write it as you would tell it to somebody who was not there.",
                                        List.of(new Prose("""
                                                We had sold the port authority a booking system, **fourteen weeks** of work, and I had signed for it. In August the scope doubled in one meeting; I nodded.

                                                From November on nobody answered my mails. I told myself that it was a *busy season*. On the second of February the contract was ended by letter.

                                                ## What I keep coming back to

                                                - the meeting in August, and how quiet the team was
                                                - the four mails
                                                - that I had the numbers and did not show them

                                                > You never asked us whether we could.

                                                1. I agreed.
                                                2. I hoped.
                                                3. I was late.
                                                """), new Prose(paragraphs(5)))),
                                new Section(
                                        "answer:2",
                                        "How it felt",
                                        "",
                                        List.of(new Ratings(List.of(
                                                new Rating("ashamed", 8),
                                                new Rating("angry", 5),
                                                new Rating("relieved", 3),
                                                new Rating("afraid of telling them", 10),
                                                new Rating("calm", 0))))))),
                new Part.Chapter(
                        "step-2",
                        "Forgive",
                        List.of(
                                new Section(
                                        "answer:3",
                                        "A letter to myself",
                                        "What would you write to a friend to whom this had happened?",
                                        List.of(new Letter("Dear M.,", paragraphs(3), "With care,\nM."))),
                                new Section(
                                        "answer:4",
                                        "What was mine and what was not",
                                        "Two lists, no verdict.",
                                        List.of(
                                                new Labelled("Mine", "I did not ask again after the second mail."),
                                                new Labelled("Not mine", paragraphs(1)),
                                                new Bullets(List.of(
                                                        "The budget round was moved twice.",
                                                        "Two people left the client in the same month.")))))),
                timeline(
                        Locale.ENGLISH, "How it came to this", 40, "I agreed in the meeting, without asking the team."),
                new Part.Chapter(
                        "step-3",
                        "Debrief",
                        List.of(new Section(
                                "answer:5",
                                "What I would do differently",
                                "One thing.",
                                List.of(new Prose(paragraphs(8)))))));
    }

    private static List<Part> french() {
        return List.of(
                new Part.Chapter(
                        "step-4",
                        "Accepter",
                        List.of(new Section(
                                "answer:6",
                                "Ce qui s’est passé, avec mes mots",
                                "Racontez-le comme à quelqu’un qui n’y était pas.",
                                List.of(
                                        new Prose(
                                                "En août, le périmètre a **doublé** en une réunion ; j’ai hoché la tête."
                                                        + " « Ça ira », ai-je dit. À partir de novembre, plus personne n’a répondu.\n\n"
                                                        + "- l’été où tout s’est joué\n- l’œuvre inachevée, déjà payée 12 000 €\n"),
                                        new Ratings(List.of(new Rating("honte", 7), new Rating("soulagement", 2))))))),
                timeline(Locale.FRENCH, "Comment on en est arrivé là", 40, "J’ai accepté sans demander à l’équipe."));
    }

    static Part.Timeline timeline(Locale language, String heading, int count, String detail) {
        boolean isFrench = language.getLanguage().equals("fr");
        String about = isFrench ? "vers le " : "about ";
        Random random = new Random(7);
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMM yyyy", language);
        LocalDateTime at = LocalDateTime.of(2023, 5, 2, 9, 0);
        List<PrintedEvent> events = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            at = at.plusHours(random.nextInt(24, 500));
            boolean isVague = i % 5 == 0;
            boolean isSpan = i % 7 == 0;
            LocalDateTime to = isVague || isSpan ? at.plusDays(random.nextInt(5, 60)) : at;
            boolean isUndated = i % 19 == 0;
            Mark mark = i % 6 == 2 ? Mark.WARNING : i % 11 == 0 ? Mark.TURNING_POINT : Mark.NONE;
            events.add(new PrintedEvent(
                    i,
                    isUndated ? "—" : (isVague ? about : "") + format.format(at),
                    title(language, i),
                    mark,
                    i % 4 == 0
                            ? List.of(
                                    new Labelled(isFrench ? "Ce que je pensais alors" : "What I thought then", detail),
                                    new Labelled(
                                            isFrench ? "Aujourd’hui" : "Now",
                                            detail + " " + (isFrench ? FRENCH : paragraphs(1))))
                            : List.of(),
                    i % 3 == 0 ? List.of("Ada", isFrench ? "la cheffe de projet" : "the client lead") : List.of(),
                    isUndated ? null : at,
                    isUndated || i == 21 ? null : to,
                    isVague));
        }
        return new Part.Timeline("timeline", heading, events);
    }

    static String title(Locale language, int number) {
        List<String> french = List.of(
                "Réunion de lancement avec l’autorité portuaire",
                "Le périmètre double en une réunion",
                "Premier courriel resté sans réponse",
                "Système de test en panne tout le week-end, personne ne nous prévient avant mardi",
                "L’arbitrage budgétaire est décalé",
                "Ada signale que l’interface des grues n’est pas spécifiée",
                "Je promets une date");
        List<String> english = List.of(
                "Kick-off with the port authority",
                "Scope doubled in one meeting",
                "First mail unanswered",
                "Test system down over the weekend, nobody told us until Tuesday",
                "Budget round moved",
                "Ada warns that the crane interface is not specified",
                "I promise a date");
        List<String> titles = language.getLanguage().equals("fr") ? french : english;
        return titles.get(number % titles.size()) + " (" + number + ")";
    }

    static String paragraphs(int count) {
        String paragraph =
                "I believed that a second release would secure the contract, and I said so, because saying so"
                        + " made the room friendly again. Nobody asked how; I did not ask either. When I read the minutes"
                        + " today I find my own sentence in them, and beside it the note that the team had not been heard."
                        + " What I knew then was enough to stop for an hour and to count.";
        return String.join("\n\n", java.util.Collections.nCopies(count, paragraph));
    }
}
