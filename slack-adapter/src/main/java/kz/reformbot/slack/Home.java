package kz.reformbot.slack;

import kz.reformbot.guide.Texts;
import kz.reformbot.language.Language;
import kz.reformbot.slack.Incoming.Person;
import kz.reformbot.slack.message.HomeView;
import kz.reformbot.slack.message.SlackTexts;
import kz.reformbot.slack.web.SlackPeople;
import kz.reformbot.slack.web.SlackSender;

/** App Home, and the language in which a person reads the bot's own words. */
final class Home {
    private final Services services;
    private final SlackPeople people;
    private final SlackSender sender;
    private final HomeView view;

    Home(Services services, SlackPeople people, SlackSender sender) {
        this.services = services;
        this.people = people;
        this.sender = sender;
        this.view = new HomeView(services.knowledge(), services.contents());
    }

    /** Shows a person their App Home as it is now. */
    void publish(Person person) {
        sender.publishHome(
                person.team(),
                person.user(),
                view.of(
                        services.memory().preferences().of(person.id()),
                        services.memory().feedback().by(person.id()),
                        texts(person)));
    }

    /** In the language that the person has set, else in that of their Slack. */
    Texts texts(Person person) {
        return SlackTexts.in(services.memory()
                .preferences()
                .of(person.id())
                .language()
                .or(() -> people.language(person.team(), person.user()))
                .orElse(Language.ENGLISH));
    }
}
