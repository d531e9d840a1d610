package dk.amr.web;

import dk.amr.domain.directory.ListKommunegrupper;
import dk.amr.domain.directory.ListMandates;
import dk.amr.domain.directory.ListPeople;
import dk.amr.domain.directory.ListWorkplaces;
import dk.amr.domain.directory.LookAtKommunegruppe;
import dk.amr.domain.directory.LookAtPerson;
import dk.amr.domain.directory.NetworkSides;
import dk.amr.domain.directory.PersonPages;
import dk.amr.domain.register.ExportRegister;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.RegisterBooks;
import dk.amr.domain.register.undo.ListImports;
import dk.amr.domain.register.undo.NamesInTheWay;
import dk.amr.domain.register.undo.Restoring;
import dk.amr.domain.register.undo.UndoImport;
import java.util.List;

/** The use cases about the register and what staff look up in it, with their parts. */
final class PartsOfRegister {

    static final List<Class<?>> ALL = List.of(
            RegisterBooks.class,
            NamesInTheWay.class,
            Restoring.class,
            ImportRegister.class,
            ListImports.class,
            UndoImport.class,
            ExportRegister.class,
            ListPeople.class,
            ListWorkplaces.class,
            LookAtPerson.class,
            ListMandates.class,
            ListKommunegrupper.class,
            LookAtKommunegruppe.class,
            PersonPages.class,
            NetworkSides.class);

    private PartsOfRegister() {}
}
