package app.rebound.app;

import app.rebound.card.CardType;
import app.rebound.checkin.CheckIn;
import app.rebound.checkin.GoodThing;
import app.rebound.feedback.Feedback;
import app.rebound.id.Noun;
import app.rebound.ledger.LedgerLine;
import app.rebound.lesson.Lesson;
import app.rebound.people.Ask;
import app.rebound.people.Outreach;
import app.rebound.plan.Application;
import app.rebound.plan.Goal;
import app.rebound.plan.Milestone;
import app.rebound.plan.Move;
import app.rebound.plan.OptionIdea;
import app.rebound.plan.Project;
import app.rebound.plan.StepToTake;
import app.rebound.reason.Reason;
import app.rebound.session.WorkSession;
import app.rebound.story.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every noun of the steps; what has to know all of them is given this list.
public final class CardTypes {
    private CardTypes() {}

    /// Each once.
    public static List<CardType> all() {
        return List.of(
                Reason.TYPE,
                Lesson.TYPE,
                Feedback.TYPE,
                LedgerLine.TYPE,
                WorkSession.TYPE,
                Ask.TYPE,
                Outreach.TYPE,
                Story.TYPE,
                OptionIdea.TYPE,
                Goal.TYPE,
                Milestone.TYPE,
                StepToTake.TYPE,
                Project.TYPE,
                Move.TYPE,
                Application.TYPE,
                CheckIn.TYPE,
                GoodThing.TYPE);
    }

    /// The type of a noun's cards.
    ///
    /// @throws IllegalArgumentException when the noun has none
    static CardType of(@Nullable Noun noun) {
        return all().stream()
                .filter(type -> type.noun() == noun)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no cards of " + noun));
    }
}
