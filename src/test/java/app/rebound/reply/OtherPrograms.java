package app.rebound.reply;

import app.rebound.printout.Copies;
import app.rebound.printout.MadeCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The files that other programs filled in, and the copy they all came from.
final class OtherPrograms {
    static final Path FOLDER = Path.of("src/test/resources/app/rebound/reply");
    static final Path DESCRIBED = FOLDER.resolve("copy.txt");

    /// What was written into the fields, by the keys of the parts.
    static final Map<String, String> WRITTEN = written();

    private OtherPrograms() {}

    private static Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("page:french", "À mon avis, c’était l’œuvre d’un été ; « ça ira », dis-tu.");
        written.put("page:polish", "Zażółć gęślą jaźń – byłbym zapytał w sierpniu.");
        written.put("page:japanese", "八月にもう一度聞けばよかったですね。");
        written.put("page:arabic", "كنت سأسأل مرة أخرى في آب.");
        written.put("page:emoji", "Well done 🌱👩🏽‍💻 and thanks 🙂");
        written.put("page:lines", "First line\nSecond line\n\nAfter an empty one");
        return written;
    }

    /// Makes the copy anew; the files have to be filled in anew then, as the README beside them says.
    public static void main(String[] arguments) throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String key : WRITTEN.keySet()) {
            sections.put(key, "In " + key.substring(key.indexOf(':') + 1));
        }
        sections.put("page:empty", "Left empty");
        MadeCopy copy = Copies.of(sections);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("blank.pdf"), copy.pdf());
        Copies.describe(copy, DESCRIBED);
    }
}
