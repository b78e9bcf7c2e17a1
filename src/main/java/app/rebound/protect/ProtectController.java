package app.rebound.protect;

import app.rebound.fault.WorkbookException;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.vault.Keys;
import app.rebound.vault.Passphrase;
import app.rebound.vault.Secret;
import app.rebound.vault.Workbook;
import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Region;

/// Sets, changes and removes the passphrase; the recovery sheet is its [SheetController]'s.
public final class ProtectController implements Screen {
    private final Surroundings surroundings;
    private final Workbook workbook;
    private final Keys keys;
    private final OfferService offers;
    /// For tests too: what the page shows.
    final ProtectModel model = new ProtectModel();
    private final StrengthWatch strength;
    private final PassphraseCheck check;
    private final WordSuggestion words = new WordSuggestion();
    final SheetController sheet;
    private final ProtectView view;
    private boolean isLeft;

    public ProtectController(Surroundings surroundings, Workbook workbook, OfferService offers, WaysOut ways) {
        this.surroundings = surroundings;
        this.workbook = workbook;
        this.keys = workbook.keys();
        this.offers = offers;
        strength = new StrengthWatch(
                surroundings,
                new StrengthEstimator(),
                found -> model.strengthProperty().set(found));
        check = new PassphraseCheck(
                model, strength, () -> !isLeft && model.workingProperty().get().isEmpty());
        sheet = new SheetController(surroundings, model, workbook, ways, this::work);
        view = new ProtectView(
                surroundings.messages(),
                model,
                new Moves(),
                surroundings.shell()::openPalette,
                () -> surroundings.navigator().go(new Place.Settings()),
                this::onLeft);
        surroundings.tasks().run(this::read, this::show, surroundings::fault);
    }

    @Override
    public Region region() {
        return view.region();
    }

    /// What opens the workbook is no part of what undo takes back.
    @Override
    public void reload() {}

    private void onLeft() {
        isLeft = true;
        view.wipe();
        strength.forget();
        sheet.forget();
        model.clear();
    }

    private ProtectState read() {
        return ProtectState.read(workbook, offers, surroundings.clock().instant());
    }

    private void show(ProtectState state) {
        model.recoveryProperty().set(state.protection().hasRecovery());
        model.sheetOfferedProperty().set(state.isSheetDue());
        model.oldBackupsProperty().set(state.hasOldBackups());
        model.open(state.protection().hasPassphrase() ? ProtectModel.Step.PROTECTED : ProtectModel.Step.OPEN);
    }

    /// Does `change` on the writer thread, with the page waiting; `secrets` are overwritten then, whatever comes.
    private void work(String working, String done, Runnable change, Secret... secrets) {
        model.clear();
        model.workingProperty().set(working);
        surroundings
                .tasks()
                .run(
                        () -> {
                            try {
                                change.run();
                                return read();
                            } finally {
                                List.of(secrets).forEach(Secret::close);
                            }
                        },
                        state -> finished(state, done),
                        this::failed);
    }

    private void finished(ProtectState state, String done) {
        strength.forget();
        sheet.forget();
        model.doneProperty().set(done);
        show(state);
        model.workingProperty().set("");
        if (isLeft) {
            surroundings.shell().showNotice(surroundings.messages().get(done + "title"), false);
        }
    }

    private void failed(WorkbookException fault) {
        model.workingProperty().set("");
        if (PassphraseCheck.isWrong(fault)) {
            model.presentProblemProperty().set(fault.key() + ".what");
        } else {
            surroundings.fault(fault);
        }
    }

    /// What the page's buttons and fields do.
    private final class Moves implements ProtectMoves {
        @Override
        public void typed(char[] passphrase) {
            model.warnedProperty().set(false);
            model.problemProperty().set("");
            strength.typed(passphrase);
        }

        @Override
        public void suggest() {
            surroundings.tasks().compute(words::draw, view::put, surroundings::fault);
        }

        @Override
        public void protect(char[] passphrase, char[] again) {
            check.take(
                    passphrase,
                    again,
                    next -> work(
                            "protect.working.set",
                            "protect.done.set.",
                            () -> {
                                offers.renew(Offer.RECOVERY);
                                keys.protect(next);
                            },
                            next),
                    () -> {});
        }

        @Override
        public void change(char[] present, char[] passphrase, char[] again) {
            check.take(
                    passphrase,
                    again,
                    next -> {
                        Secret old = PassphraseCheck.secret(present);
                        work("protect.working.change", DoneCard.CHANGED, () -> keys.change(old, next), old, next);
                    },
                    () -> Arrays.fill(present, '\0'));
        }

        @Override
        public void renew(char[] present) {
            Passphrase passphrase = Passphrase.of(present);
            Arrays.fill(present, '\0');
            work(
                    "protect.working.renew",
                    "protect.done.renewed.",
                    () -> {
                        offers.renew(Offer.RECOVERY);
                        keys.renew(passphrase);
                    },
                    passphrase);
        }

        @Override
        public void remove(char[] present) {
            Secret old = PassphraseCheck.secret(present);
            work("protect.working.remove", "protect.done.removed.", () -> keys.unprotect(old), old);
        }

        @Override
        public void retire() {
            work("protect.working.retire", "protect.done.retired.", keys::removeRecovery);
        }

        @Override
        public void open(ProtectModel.Step step) {
            strength.forget();
            model.doneProperty().set("");
            if (step == ProtectModel.Step.PROTECTED) {
                sheet.forget();
            }
            model.open(step);
        }

        @Override
        public void putSheetOff() {
            model.sheetOfferedProperty().set(false);
            surroundings.tasks().run(() -> offers.later(Offer.RECOVERY), _ -> {}, surroundings::fault);
        }

        @Override
        public SheetMoves sheet() {
            return sheet;
        }
    }
}
