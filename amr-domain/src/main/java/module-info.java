/** The business of an AMR network, in pure Java: embed it, hand in the ports, and call the use cases. */
module dk.amr.domain {
    requires static transitive org.jspecify;

    exports dk.amr.domain.access;
    exports dk.amr.domain.access.account;
    exports dk.amr.domain.access.audit;
    exports dk.amr.domain.access.once;
    exports dk.amr.domain.access.signin;
    exports dk.amr.domain.calendar;
    exports dk.amr.domain.consent;
    exports dk.amr.domain.correspondence;
    exports dk.amr.domain.correspondence.link;
    exports dk.amr.domain.delivery;
    exports dk.amr.domain.directory;
    exports dk.amr.domain.groundrule;
    exports dk.amr.domain.installation;
    exports dk.amr.domain.job;
    exports dk.amr.domain.kommunegruppe;
    exports dk.amr.domain.kreds;
    exports dk.amr.domain.mandate;
    exports dk.amr.domain.meeting;
    exports dk.amr.domain.meeting.agenda;
    exports dk.amr.domain.meeting.attendance;
    exports dk.amr.domain.meeting.evaluation;
    exports dk.amr.domain.meeting.invitation;
    exports dk.amr.domain.meeting.invitation.link;
    exports dk.amr.domain.meeting.kommunegruppe;
    exports dk.amr.domain.meeting.leave;
    exports dk.amr.domain.meeting.look;
    exports dk.amr.domain.meeting.planning;
    exports dk.amr.domain.meeting.wish;
    exports dk.amr.domain.network;
    exports dk.amr.domain.offer;
    exports dk.amr.domain.offer.incident;
    exports dk.amr.domain.offer.link;
    exports dk.amr.domain.offer.look;
    exports dk.amr.domain.offer.participation;
    exports dk.amr.domain.offer.promise;
    exports dk.amr.domain.offer.sending;
    exports dk.amr.domain.person;
    exports dk.amr.domain.register;
    exports dk.amr.domain.register.file;
    exports dk.amr.domain.report;
    exports dk.amr.domain.shared;
    exports dk.amr.domain.task;
    exports dk.amr.domain.workplace;
}
