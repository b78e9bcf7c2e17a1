package app.rebound.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.fault.WorkbookException;
import app.rebound.printout.Copies;
import app.rebound.reply.Comment.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Copies that other programs filled in come back to the right parts; the README beside the files says how they were
/// made.
@Tag("db")
class OtherProgramsTest {
    private ReplyDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        desk = new ReplyDesk(folder);
        desk.keep(Copies.described(OtherPrograms.DESCRIBED));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ReadReply read(String file) {
        return desk.replies.read(OtherPrograms.FOLDER.resolve(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pdftk-fields.pdf", "pdf-lib-fields.pdf", "qpdf-json-fields.pdf", "qpdf-owner-password.pdf"})
    void everyFieldComesBackToItsPartLetterByLetter(String file) {
        ReadReply reply = read(file);
        assertThat(reply.comments().stream().collect(Collectors.toMap(Comment::onKey, Comment::words)))
                .isEqualTo(OtherPrograms.WRITTEN);
        assertThat(reply.comments()).extracting(Comment::kind).containsOnly(Kind.FIELD);
        assertThat(reply.comments())
                .extracting(Comment::heading)
                .startsWith("In french")
                .endsWith("In lines");
        assertThat(reply.empty()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf-lib-notes.pdf", "pdf-lib-page-added.pdf"})
    void notesComeBackToThePartTheyStandBeside(String file) {
        assertThat(read(file).comments())
                .extracting(Comment::onKey, Comment::words, Comment::author)
                .containsExactly(
                        tuple("", "About all of it", ""),
                        tuple("page:french", "In the field", ""),
                        tuple("page:french", "Une note : déjà vu ? 🙂", "Nadia Verhelst"),
                        tuple("page:french", "And I agree.", "Jonas"),
                        tuple("page:polish", "> In polish\n\nDlaczego właśnie tak?\nA & B", "Nadia Verhelst"),
                        tuple("page:japanese", "Written onto the page\nin two lines", ""),
                        tuple("page:lines", "> In lines", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdftk-flattened.pdf", "ghostscript-letter.pdf"})
    void whatWasPrintedToAFileIsReadOffThePage(String file) {
        ReadReply reply = read(file);
        assertThat(reply.comments())
                .extracting(Comment::onKey, Comment::kind)
                .containsExactly(tuple("page:french", Kind.PAGE_TEXT), tuple("page:lines", Kind.PAGE_TEXT));
        assertThat(reply.comments().getFirst().words())
                .startsWith("À mon avis, c’était l’œuvre d’un été")
                .doesNotContain("Your comment", "These are the words");
        assertThat(reply.comments().getLast().words())
                .contains("First line\nSecond line")
                .contains("After an empty one");
    }

    @Test
    void aFileThatWantsAPasswordIsSaidToDoSo() {
        var fault = catchThrowableOfType(WorkbookException.Reply.class, () -> read("qpdf-password.pdf"));
        assertThat(fault.key()).isEqualTo("fault.reply.encrypted");
    }

    @Test
    void aCopyNobodyWroteIntoIsSaidToBeEmpty() {
        var fault = catchThrowableOfType(WorkbookException.Reply.class, () -> read("blank.pdf"));
        assertThat(fault.key()).isEqualTo("fault.reply.empty");
    }

    @Test
    void theSameCommentInAFieldAndOffThePageIsTakenInOnce() {
        assertThat(desk.takeAll(read("pdftk-fields.pdf"), "Nadia")).isEqualTo(new Filed(6, 0));
        ReadReply printed = read("pdftk-flattened.pdf");
        assertThat(printed.comments())
                .extracting(comment -> printed.state(comment, "Nadia"))
                .contains(Comment.State.KNOWN);
        assertThat(desk.takeAll(read("pdf-lib-fields.pdf"), "Nadia")).isEqualTo(new Filed(0, 0));
    }
}
