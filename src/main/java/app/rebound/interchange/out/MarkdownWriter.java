package app.rebound.interchange.out;

import app.rebound.attachment.Attachment;
import app.rebound.attachment.AttachmentService;
import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Writes a folder of Markdown files, one for each thing, with what was attached to it beside.
final class MarkdownWriter {
    private final Path folder;
    private final AttachmentService attachments;
    private final SafeName names = new SafeName();
    private int missing;

    /// @param folder empty
    MarkdownWriter(Path folder, AttachmentService attachments) {
        this.folder = folder;
        this.attachments = attachments;
    }

    /// How many attachments could not be read and were left out.
    int missing() {
        return missing;
    }

    void write(Piece piece) throws IOException {
        String group = group(piece.group());
        Path into = Files.createDirectories(folder.resolve(group));
        String title = SafeName.of(piece.title(), piece.day() == null ? "untitled" : "");
        String name = piece.day() == null ? title : (piece.day() + " " + title).strip();
        String file = names.fresh(group, name, ".md");
        String beside = file.substring(0, file.length() - ".md".length()) + " files";
        List<String> links = new ArrayList<>();
        for (Attachment attachment : piece.attachments()) {
            attach(attachment, into, group, beside, links);
        }
        Files.writeString(into.resolve(file), text(piece, links), StandardOpenOption.CREATE_NEW);
    }

    private static String group(String group) {
        int slash = group.indexOf('/');
        return slash < 0
                ? group
                : group.substring(0, slash) + "/" + SafeName.of(group.substring(slash + 1), "untitled");
    }

    private void attach(Attachment attachment, Path into, String group, String beside, List<String> links)
            throws IOException {
        byte[] bytes;
        try {
            bytes = attachments.read(attachment);
        } catch (WorkbookException.Attachment e) {
            missing++;
            return;
        }
        int dot = attachment.name().lastIndexOf('.');
        String ending = dot > 0 ? SafeName.of(attachment.name().substring(dot + 1), "") : "";
        String bare = dot > 0 ? attachment.name().substring(0, dot) : attachment.name();
        String name =
                names.fresh(group + "/" + beside, SafeName.of(bare, "file"), ending.isEmpty() ? "" : "." + ending);
        Path folderBeside = Files.createDirectories(into.resolve(beside));
        try (OutputStream out = Files.newOutputStream(folderBeside.resolve(name), StandardOpenOption.CREATE_NEW)) {
            out.write(bytes);
        }
        String mark = attachment.mediaType().startsWith("image/") ? "!" : "";
        links.add(mark + "[" + name + "](<" + beside + "/" + name + ">)");
    }

    private static String text(Piece piece, List<String> links) {
        var text = new StringBuilder("---\n");
        fact(text, "id", piece.id().toString());
        fact(text, "title", piece.title());
        if (piece.day() != null) {
            fact(text, "date", piece.day().toString());
        }
        piece.facts().forEach((name, value) -> fact(text, name, value));
        if (!piece.tags().isEmpty()) {
            text.append("tags:\n");
            piece.tags().forEach(tag -> text.append("  - ").append(quoted(tag)).append('\n'));
        }
        if (piece.isPrivate()) {
            text.append("private: true\n");
        }
        text.append("---\n\n").append(PlainText.of(piece.text()));
        if (!links.isEmpty()) {
            text.append("\n\n").append(String.join("\n\n", links));
        }
        return new String(text.append('\n').toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static void fact(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(quoted(value)).append('\n');
    }

    /// A scalar of YAML that nothing in it can end.
    private static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        PlainText.of(value).codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
