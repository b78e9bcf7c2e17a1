package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.printout.NamedPrintout;
import app.rebound.printout.PageStyle;
import app.rebound.printout.Paper;
import app.rebound.printout.PartId;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutKind;
import app.rebound.printout.ReaderDefaults;
import app.rebound.setback.Setback;
import app.rebound.text.Languages;
import app.rebound.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What a printout is to hold and how it is to look, as it is said on the command line.
@SuppressWarnings("NullAway.Init")
final class PrintOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind")
    private @Nullable String kind;

    @Option(names = "--parts", paramLabel = "PART", split = ",", descriptionKey = "parts")
    private @Nullable List<String> parts;

    @Option(names = "--reader", paramLabel = "READER", descriptionKey = "reader")
    private @Nullable String reader;

    @Option(names = "--printout", paramLabel = "NAME", descriptionKey = "printout")
    private @Nullable String printout;

    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", descriptionKey = "to")
    private @Nullable String to;

    @Option(names = "--pseudonyms", negatable = true, descriptionKey = "print-pseudonyms")
    private @Nullable Boolean hasPseudonyms;

    @Option(names = "--comments", negatable = true, descriptionKey = "comments")
    private @Nullable Boolean hasComments;

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "paper")
    private @Nullable String paper;

    @Option(names = "--across", negatable = true, descriptionKey = "across")
    private @Nullable Boolean isAcross;

    @Option(names = "--type", paramLabel = "SIZE", descriptionKey = "type")
    private @Nullable String type;

    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "language")
    private @Nullable String language;

    /// A value that the command does not take, with the words for it.
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String words) {
            super(words);
        }
    }

    /// What is to be printed; empty after saying why it is nothing.
    ///
    /// @param hasSetback whether a setback is named
    /// @param setback finds the one that is meant and says where there is none
    Optional<PrintoutChoice> choice(
            Messages messages, WorkbookServices open, boolean hasSetback, Supplier<Optional<Setback>> setback) {
        try {
            return begun(messages, open, hasSetback, setback).map(begun -> changed(messages, open, begun));
        } catch (Refused refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return Optional.empty();
        }
    }

    private Optional<PrintoutChoice> begun(
            Messages messages, WorkbookServices open, boolean hasSetback, Supplier<Optional<Setback>> setback) {
        if (printout != null) {
            if (kind != null || reader != null || hasSetback) {
                throw new Refused(messages.get("cli.print.kept-already"));
            }
            return Optional.of(kept(messages, open, printout).choice());
        }
        PrintoutKind wanted =
                one(messages, "--kind", kind, PrintoutKind.values(), PrintoutKind::id, PrintoutKind.DOCUMENT);
        PrintoutChoice.Reader whom = one(
                messages,
                "--reader",
                reader,
                PrintoutChoice.Reader.values(),
                PrintoutChoice.Reader::id,
                ReaderDefaults.reader(wanted));
        if (!wanted.isOfSetback()) {
            return Optional.of(begun(messages, open, wanted, null, whom));
        }
        return setback.get().map(found -> begun(messages, open, wanted, found.id(), whom));
    }

    private static PrintoutChoice begun(
            Messages messages,
            WorkbookServices open,
            PrintoutKind kind,
            @Nullable UUID setback,
            PrintoutChoice.Reader reader) {
        return ReaderDefaults.choice(
                kind, setback, reader, open.program(), PageStyle.upright(Paper.A4), messages.locale());
    }

    private NamedPrintout kept(Messages messages, WorkbookServices open, String name) {
        List<NamedPrintout> found = open.namedPrintouts().named(name);
        if (found.size() == 1) {
            return found.getFirst();
        }
        List<NamedPrintout> all = open.namedPrintouts().all();
        if (all.isEmpty()) {
            throw new Refused(messages.get("cli.print.nothing-kept"));
        }
        String names =
                String.join("\n  ", all.stream().map(NamedPrintout::title).toList());
        throw new Refused(messages.get(found.isEmpty() ? "cli.print.unknown-printout" : "cli.print.several-printouts")
                + "\n  " + names);
    }

    private PrintoutChoice changed(Messages messages, WorkbookServices open, PrintoutChoice begun) {
        PageStyle page = new PageStyle(
                one(
                        messages,
                        "--paper",
                        paper,
                        Paper.values(),
                        PrintOptions::id,
                        begun.page().paper()),
                isAcross == null ? begun.page().isAcross() : isAcross,
                one(
                        messages,
                        "--type",
                        type,
                        PageStyle.TypeSize.values(),
                        PrintOptions::id,
                        begun.page().type()));
        return new PrintoutChoice(
                begun.kind(),
                begun.setback(),
                begun.reader(),
                parts(messages, open, begun),
                begun.leftOut(),
                begun.agreed(),
                span(messages, begun),
                hasPseudonyms == null ? begun.hasPseudonyms() : hasPseudonyms,
                begun.decided(),
                hasComments == null ? begun.hasCommentFields() : hasComments,
                page,
                one(
                        messages,
                        "--language",
                        language,
                        Languages.available().toArray(Locale[]::new),
                        Locale::getLanguage,
                        begun.language()));
    }

    private List<String> parts(Messages messages, WorkbookServices open, PrintoutChoice begun) {
        if (parts == null) {
            return begun.parts();
        }
        List<String> known = PartId.of(begun.kind(), open.program());
        return parts.stream()
                .map(part -> one(messages, "--parts", part, known.toArray(String[]::new), one -> one, ""))
                .distinct()
                .toList();
    }

    private PrintoutChoice.@Nullable Span span(Messages messages, PrintoutChoice begun) {
        if (from == null && to == null) {
            return begun.span();
        }
        LocalDate first = day(messages, "--from", from);
        LocalDate last = day(messages, "--to", to);
        if (first != null && last != null && last.isBefore(first)) {
            throw new Refused(messages.get("cli.print.turned"));
        }
        return new PrintoutChoice.Span(first, last);
    }

    private static @Nullable LocalDate day(Messages messages, String option, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException _) {
            throw new Refused(messages.get("cli.print.no-day", option, text));
        }
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// The value that goes by the name that was given, in any case of letters; `otherwise` where none was.
    private static <T> T one(
            Messages messages, String option, @Nullable String given, T[] all, Function<T, String> id, T otherwise) {
        if (given == null) {
            return otherwise;
        }
        return Arrays.stream(all)
                .filter(each -> id.apply(each).equalsIgnoreCase(given.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(messages.get(
                        "cli.print.not-taken",
                        option,
                        given,
                        String.join(", ", Arrays.stream(all).map(id).toList()))));
    }
}
