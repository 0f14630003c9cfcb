package ee.hbook.outlook.setup.faces;

import ee.hbook.outlook.setup.AccessCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The lines of PowerShell in the set-up guide; what is written in capitals is one's own. */
@Named("outlookGuide")
@ApplicationScoped
public class OutlookGuide {

  /** Switches the list of rooms on, line by line. */
  public String getPlaces() {
    return String.join("\n", AccessCheck.PLACES);
  }

  /** Gives access to the mailboxes of a group only (RBAC for Applications), line by line. */
  public String getNarrow() {
    return """
    Connect-ExchangeOnline
    New-ServicePrincipal -AppId CLIENT_ID -ObjectId ENTERPRISE_APP_OBJECT_ID -DisplayName HBook
    $group = (Get-Group ROOMS_GROUP).DistinguishedName
    New-ManagementScope -Name "HBook rooms" -RecipientRestrictionFilter "MemberOfGroup -eq '$group'"
    New-ManagementRoleAssignment -App CLIENT_ID -Role "Application Calendars.ReadWrite" -CustomResourceScope "HBook rooms"
    New-ManagementRoleAssignment -App CLIENT_ID -Role "Application MailboxSettings.Read" -CustomResourceScope "HBook rooms"
    Test-ServicePrincipalAuthorization -Identity CLIENT_ID -Resource room@example.com\
    """;
  }

  /** Narrows access that was given to all mailboxes, the older way, line by line. */
  public String getPolicy() {
    return """
    Connect-ExchangeOnline
    New-ApplicationAccessPolicy -AppId CLIENT_ID -PolicyScopeGroupId ROOMS_GROUP -AccessRight RestrictAccess -Description "HBook\"\
    """;
  }

  /** Lets a room answer invitations, and keeps another out of HBook, line by line. */
  public String getRooms() {
    return """
    Set-CalendarProcessing -Identity room@example.com -AutomateProcessing AutoAccept
    Set-Place -Identity other@example.com -Tags "private\"\
    """;
  }
}
