package kz.reformbot.slack.message;

import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.reformbot.guide.Texts;
import kz.reformbot.language.Language;
import kz.reformbot.slack.message.Action.Kind;

/** What a person sets for themselves, as elements. */
final class PersonalBlocks {
    private PersonalBlocks() {}

    /** The languages, and "as asked" before them. */
    static List<OptionObject> languageOptions(Texts texts) {
        List<OptionObject> options = new ArrayList<>();
        options.add(Labels.option(texts.say("language.asAsked"), language("")));
        Arrays.stream(Language.values())
                .forEach(each -> options.add(Labels.option(Texts.nameOf(each), language(each.code()))));
        return options;
    }

    static List<BlockElement> languageButtons(Texts texts) {
        List<BlockElement> buttons = new ArrayList<>();
        Arrays.stream(Language.values())
                .forEach(each -> buttons.add(Labels.button(Texts.nameOf(each), language(each.code()), buttons.size())));
        buttons.add(Labels.button(texts.say("language.asAsked"), language(""), buttons.size()));
        return buttons;
    }

    private static Action language(String code) {
        return new Action(Kind.LANGUAGE, "", code);
    }

    /** Deletes what is stored, once the person has said so twice. */
    static ButtonElement forget(Texts texts) {
        ButtonElement button = Labels.button(texts.say("button.forget"), Action.of(Kind.FORGET), 0);
        button.setStyle("danger");
        button.setConfirm(ConfirmationDialogObject.builder()
                .title(Labels.plain(texts.say("forget.title"), SlackLimits.CONFIRM_TITLE))
                .text(Labels.plain(texts.say("forget.text"), SlackLimits.CONFIRM_TEXT))
                .confirm(Labels.plain(texts.say("forget.yes"), SlackLimits.CONFIRM_BUTTON))
                .deny(Labels.plain(texts.say("forget.no"), SlackLimits.CONFIRM_BUTTON))
                .build());
        return button;
    }
}
